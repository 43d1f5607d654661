def subsequence(s, t):
    pos = -1
    for c in t:
        pos = s.find(c, pos + 1)
        if pos < 0:
            return False
    return True
s = input().strip()
t = input().strip()
a, b = sorted(s), sorted(t)
if subsequence(s, t):
    print("automaton")
elif a == b:
    print("array")
elif subsequence("".join(a), b):
    print("both")
else:
    print("need tree")
