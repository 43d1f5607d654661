t = set()
for c in input().strip():
    t ^= {c}
if len(t) % 2 == 1 or not t:
    print("First")
else:
    print("Second")
