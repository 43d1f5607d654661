n, m = map(int, input().split())
stacks = sorted(map(int, input().split()), reverse=True)
need = stacks[0]
keep = 0
for nxt in stacks[1:] + [0]:
    take = max(1, need - nxt)
    keep += take
    need -= take
print(sum(stacks) - keep)
