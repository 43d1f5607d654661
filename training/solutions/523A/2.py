w, h = map(int, input().split())
a = [input().strip() for i in range(h)]
for c in zip(*a):
    s = "".join(x + x for x in c)
    print(s + "\n" + s)
