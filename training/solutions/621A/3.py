n = int(input())
a = list(map(int, input().split()))
s = sum(a)
if s % 2 == 1:
    m = 10 ** 9
    for x in a:
        if x % 2 == 1 and x < m:
            m = x
    s -= m
print(s)
