n = int(input())
s = set()
for i in range(n):
    a, b = input().split()
    s.add(a + b)
print(len(s))
