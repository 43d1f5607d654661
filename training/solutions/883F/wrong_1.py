n = int(input())
a = set()
for i in range(n):
    s = input().strip().replace("u", "oo").replace("kh", "h")
    a.add(s)
print(len(a))
