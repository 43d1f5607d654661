n = int(input())
a = list(map(int, input().split()))
odd = 0
for x in a:
    odd += x % 2
if 0 < odd < n:
    a.sort()
print(*a)
