n = int(input())
a = list(map(int, input().split()))
ok = True
for x in a:
    if x == 1:
        ok = False
print("EASY" if ok else "HARD")
