n = int(input())
a = list(map(int, input().split()))
s = sum(min(abs(x - 1), abs(x + 1)) for x in a)
if sum(x < 0 for x in a) % 2:
    s += 2
print(s)
