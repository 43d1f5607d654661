s, t = input().strip(), input().strip()
j = 0
for c in s:
    if j < len(t) and c == t[j]:
        j += 1
if any(s.count(c) < t.count(c) for c in t):
    print("need tree")
elif j == len(t):
    print("automaton")
elif len(s) == len(t):
    print("array")
else:
    print("both")
