n, k = map(int, input().split())
c = list(map(int, input().split()))
cap = {int(x) - 1 for x in input().split()}
inside = sum(c[i] for i in cap)
outside = sum(c) - inside
total = inside * outside + (inside * inside - sum(c[i] ** 2 for i in cap)) // 2
for i in range(n):
    if i not in cap and (i - 1) % n not in cap:
        total += c[i] * c[i - 1]
print(total)
