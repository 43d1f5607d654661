n = int(input())
p = input().split()
s = str(n)
i = n
while i > 1:
    i = int(p[i - 2])
    s = str(i) + " " + s
print(s)
