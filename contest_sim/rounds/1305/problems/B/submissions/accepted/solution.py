# Pairs the first opening bracket with the last closing one, the second with the last but one, and
# so on until they would cross: behind that point no opening bracket is left in front of a closing.
def main() -> None:
    s = input()
    opening = [i for i, c in enumerate(s, 1) if c == "("]
    closing = [i for i, c in enumerate(s, 1) if c == ")"][::-1]
    pairs = [(i, j) for i, j in zip(opening, closing) if i < j]
    if not pairs:
        print(0)
        return
    print(1)
    print(2 * len(pairs))
    print(*sorted(i for pair in pairs for i in pair))


main()
