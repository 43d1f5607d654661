n = int(input())
s = set()
for i in range(n):
    s.add(input())
print(len(s))
