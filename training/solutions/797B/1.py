n = int(input())
a = list(map(int, input().split()))
s = sum(x for x in a if x > 0)
if s % 2 == 0:
    s -= min(abs(x) for x in a if x % 2)
print(s)
