n = int(input())
a = list(map(int, input().split()))
m = int(input())
b = list(map(int, input().split()))
s = set(a + b)
for x in a:
    for y in b:
        if x + y not in s:
            r = x, y
print(*r)
