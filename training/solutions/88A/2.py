from itertools import permutations
notes = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "B", "H"]
a = [notes.index(x) for x in input().split()]
ans = "strange"
for x, y, z in permutations(a):
    p = ((y - x) % 12, (z - y) % 12)
    if p == (4, 3):
        ans = "major"
    elif p == (3, 4):
        ans = "minor"
print(ans)
