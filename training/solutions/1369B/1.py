t = int(input())
for _ in range(t):
    n = int(input())
    s = input()
    if "10" not in s:
        print(s)
    else:
        a = s.index("1")
        b = n - 1 - s.rindex("0")
        print("0" * (a + 1) + "1" * b)
