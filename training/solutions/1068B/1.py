b = int(input())
ans = 0
i = 1
while i * i <= b:
    if b % i == 0:
        ans += 1
        if i * i != b:
            ans += 1
    i += 1
print(ans)
