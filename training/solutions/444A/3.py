n, m = map(int, input().split())
value = dict(enumerate(map(int, input().split()), 1))
top, bottom = 0, 1
while m:
    a, b, c = map(int, input().split())
    s = value[a] + value[b]
    if s * bottom > top * c:
        top, bottom = s, c
    m -= 1
print(top / bottom)
