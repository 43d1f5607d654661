n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
home = [0] * 100001
for x, y in a:
    home[x] += 1
ans = []
for x, y in a:
    ans.append(f"{n - 1 + home[y]} {n - 1 - home[y]}")
print("\n".join(ans))
