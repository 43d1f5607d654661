n = int(input())
i = 1
s = 1
while n >= s:
    n -= s
    i += 1
    s += i
print(i - 1)
