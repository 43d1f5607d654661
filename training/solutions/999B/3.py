n = int(input())
s = input()
for i in range(2, n + 1):
    if n % i == 0:
        a = s[:i]
        b = s[i:]
        s = a[::-1] + b
print(s)
