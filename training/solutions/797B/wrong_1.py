n = int(input())
a = list(map(int, input().split()))
s = sum(x for x in a if x > 0)
if s % 2 == 0:
    s -= min(x for x in a + [10 ** 9 + 1] if x % 2 and x > 0)
print(s)
