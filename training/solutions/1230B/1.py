n, k = map(int, input().split())
s = list(input().strip())
for i in range(n):
    m = "1" if i == 0 and n > 1 else "0"
    if k > 0 and s[i] != m:
        s[i] = m
        k -= 1
print("".join(s))
