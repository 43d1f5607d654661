n = int(input())
p = [0] + list(map(int, input().split()))
for i in range(1, n + 1):
    s = set()
    while i not in s:
        s.add(i)
        i = p[i]
    print(i, end=" ")
print()
