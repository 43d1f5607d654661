n = int(input())
t = input().split()
a = [i + 1 for i in range(n) if t[i] == "1"]
b = [i + 1 for i in range(n) if t[i] == "2"]
c = [i + 1 for i in range(n) if t[i] == "3"]
r = list(zip(a, b, c))
print(len(r))
for x in r:
    print(*x)
