n = int(input())
d = list(map(int, input().split()))
s, t = map(int, input().split())
s -= 1
t -= 1
a = 0
i = s
while i != t:
    a += d[i]
    i = (i + 1) % n
b = 0
i = s
while i != t:
    i = (i - 1) % n
    b += d[i]
print(min(a, b))
