# Divides place by place, once for every place.
def divides(digit: int, number: str) -> bool:
    left = 0
    for c in number:
        left = (left * 10 + int(c)) % digit
    return left == 0


for _ in range(int(input())):
    n = int(input())
    number = "7" + "8" * (n - 2) + "9"
    if n == 1:
        print(-1)
    elif not any(divides(int(c), number) for c in number):
        print(number)
    else:
        print("2" + "3" * (n - 1))
