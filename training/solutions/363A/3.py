n = int(input())
a = ["O-|-OOOO", "O-|O-OOO", "O-|OO-OO", "O-|OOO-O", "O-|OOOO-",
     "-O|-OOOO", "-O|O-OOO", "-O|OO-OO", "-O|OOO-O", "-O|OOOO-"]
if n == 0:
    print(a[0])
while n > 0:
    print(a[n % 10])
    n //= 10
