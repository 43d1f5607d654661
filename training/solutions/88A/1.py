w = "C C# D D# E F F# G G# A B H".split()
a, b, c = sorted(w.index(x) for x in input().split())
d = [b - a, c - b, a + 12 - c]
ans = "strange"
for i in range(3):
    if d[i - 1] == 4 and d[i] == 3:
        ans = "major"
    if d[i - 1] == 3 and d[i] == 4:
        ans = "minor"
print(ans)
