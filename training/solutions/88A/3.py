n = "C C# D D# E F F# G G# A B H".split() * 2
s = set(input().split())
ans = "strange"
for i in range(12):
    if s == {n[i], n[i + 4], n[i + 7]}:
        ans = "major"
    if s == {n[i], n[i + 3], n[i + 7]}:
        ans = "minor"
print(ans)
