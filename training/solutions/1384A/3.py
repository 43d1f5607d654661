d = {"x": "y", "y": "x"}
for _ in range(int(input())):
    n = int(input())
    s = "xy" * 30
    print(s)
    for x in input().split():
        x = int(x)
        s = s[:x] + d[s[x]] * (60 - x)
        print(s)
