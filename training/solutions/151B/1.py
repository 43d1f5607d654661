n = int(input())
a = []
for i in range(n):
    s, name = input().split()
    c = [0, 0, 0]
    for j in range(int(s)):
        x = input().strip().replace("-", "")
        if len(set(x)) == 1:
            c[0] += 1
        elif all(x[k] > x[k + 1] for k in range(5)):
            c[1] += 1
        else:
            c[2] += 1
    a.append((name, c))
t = ["call a taxi", "order a pizza", "go to a cafe with a wonderful girl"]
for i in range(3):
    m = max(c[i] for name, c in a)
    r = ", ".join(name for name, c in a if c[i] == m)
    print("If you want to " + t[i] + ", you should call: " + r + ".")
