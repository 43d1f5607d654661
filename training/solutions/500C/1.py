n, m = map(int, input().split())
w = list(map(int, input().split()))
b = [int(x) - 1 for x in input().split()]
ans = 0
for i in range(m):
    seen = set()
    for j in range(i - 1, -1, -1):
        if b[j] == b[i]:
            break
        seen.add(b[j])
    ans += sum(w[x] for x in seen)
print(ans)
