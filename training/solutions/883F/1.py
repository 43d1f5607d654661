n = int(input())
a = set()
for i in range(n):
    s = input().strip().replace("u", "oo")
    while "kh" in s:
        s = s.replace("kh", "h")
    a.add(s)
print(len(a))
