n = int(input())
a = input().split()
if "1" in a:
    print("HARD")
else:
    print("EASY")
