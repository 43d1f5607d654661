n = int(input())
a = list(map(int, input().split()))
s = sum(min(abs(x - 1), abs(x + 1)) for x in a)
neg = sum(x < 0 for x in a)
if neg % 2 and 0 not in a:
    s += 2
print(s)
