n = int(input())
s = input()
ans = "no"
for i in range(n):
    for d in range(1, n):
        if i + 4 * d < n:
            if all(s[i + k * d] == "*" for k in range(5)):
                ans = "yes"
print(ans)
