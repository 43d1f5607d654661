n, m = map(int, input().split())
a = [input().strip() for i in range(n)]
while a[0].count("*") == 0:
    a = a[1:]
while a[-1].count("*") == 0:
    a = a[:-1]
while all(s[0] == "." for s in a):
    a = [s[1:] for s in a]
while all(s[-1] == "." for s in a):
    a = [s[:-1] for s in a]
print("\n".join(a))
