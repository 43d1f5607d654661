s = input()
a = s.count("a")
n = len(s)
if a > n - a:
    print(n)
else:
    print(2 * a - 1)
