n, d = map(int, input().split())
s = ""
for _ in range(d):
    s += "L" if input() == "1" * n else "W"
print(max(len(x) for x in s.split("L")))
