n = int(input())
s = list(input().strip())
for i in range(1, n + 1):
    if n % i == 0:
        s[:i] = reversed(s[:i])
print("".join(s))
