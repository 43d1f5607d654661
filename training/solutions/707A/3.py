n, m = map(int, input().split())
s = set()
for i in range(n):
    s |= set(input().split())
if s <= {"W", "G", "B"}:
    print("#Black&White")
else:
    print("#Color")
