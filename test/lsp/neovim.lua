-- What Neovim's own client, and nothing else, shows of the file that it was started with; written to a JSON file.
local client = {
  name = 'okr',
  cmd = { vim.env.OKR_NODE, vim.env.OKR_SERVER, 'lsp', '--stdio' },
  root_dir = vim.fn.getcwd(),
}
if vim.lsp.start then
  vim.lsp.start(client)
else -- Neovim 0.7
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(client))
end

local shown = {}

local function diagnostics()
  vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 20)
  shown.diagnostics = vim.tbl_map(function(found)
    return { source = found.source, code = found.code, message = found.message }
  end, vim.diagnostic.get(0))
end

local function hover(pattern)
  vim.fn.search(pattern, 'cew')
  vim.lsp.buf.hover()
  vim.wait(10000, function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        shown.hover = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
        return true
      end
    end
  end, 20)
end

local function definition(pattern)
  local before = vim.api.nvim_buf_get_name(0)
  vim.fn.search(pattern, 'cew')
  -- The other files are read while the first is open already.
  vim.wait(10000, function()
    vim.lsp.buf.definition()
    return vim.wait(300, function() return vim.api.nvim_buf_get_name(0) ~= before end, 20)
  end, 20)
  shown.definition = { file = vim.fn.expand('%:t'), line = vim.fn.getline('.') }
end

diagnostics()
hover(vim.env.OKR_HOVER)
definition(vim.env.OKR_DEFINITION)
vim.fn.writefile({ vim.fn.json_encode(shown) }, vim.env.OKR_REPORT)
vim.cmd('qall!')
