a, b = map(int, input().split())
print("Vladik" if a <= b else "Valera")
