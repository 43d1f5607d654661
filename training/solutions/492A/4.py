n = int(input())
ans = 0
total = 0
row = 0
for i in range(1, 100):
    row += i
    total += row
    if total <= n:
        ans = i
print(ans)
