a, b = map(int, input().split())
if abs(a - b) == 1:
    print("Equal")
else:
    print("Dasha" if a < b else "Masha")
