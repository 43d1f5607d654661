b = int(input())
ans = 0
i = 1
while i * i <= b:
    if b % i == 0:
        ans += 2
    i += 1
print(ans)
