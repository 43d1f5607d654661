n, k = map(int, input().split())
ans = input().split()

def name(i):
    return chr(65 + i % 26) + 'x' * (i // 26)

ids = list(range(k - 1))
for i in range(len(ans)):
    if ans[i] == 'NO':
        ids.append(ids[i])
    else:
        ids.append(max(ids) + 1)
print(*map(name, ids))
