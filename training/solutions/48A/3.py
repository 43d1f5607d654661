a = input().strip()
b = input().strip()
c = input().strip()

def win(x, y):
    if x == "rock" and y == "scissors":
        return True
    if x == "scissors" and y == "paper":
        return True
    if x == "paper" and y == "rock":
        return True
    return False

if win(a, b) and win(a, c):
    print("F")
elif win(b, a) and win(b, c):
    print("M")
elif win(c, a) and win(c, b):
    print("S")
else:
    print("?")
