n = int(input())
near = {}
for _ in range(n - 1):
    a, b = input().split()
    near.setdefault(a, []).append(b)
    near.setdefault(b, []).append(a)
answer = "YES"
for v in near:
    if len(near[v]) == 2:
        answer = "NO"
        break
print(answer)
