n = int(input())
print("HARD" if "1" in input() else "EASY")
