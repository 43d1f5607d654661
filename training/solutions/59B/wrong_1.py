n = int(input())
a = sorted(map(int, input().split()))
s = sum(a)
for x in a:
    if s % 2 == 0 and x % 2:
        s -= x
print(s)
